/** The service that knows what lies on the shelves. */
package dev.spansmith.shop.inventory;
