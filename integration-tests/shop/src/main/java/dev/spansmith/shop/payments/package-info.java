/** The service that takes the money. */
package dev.spansmith.shop.payments;
