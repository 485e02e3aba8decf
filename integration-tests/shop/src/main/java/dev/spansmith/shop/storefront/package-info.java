/** The service that customers talk to: takes orders and has them picked, paid and delivered. */
package dev.spansmith.shop.storefront;
