package dev.spansmith.shop.storefront;

import dev.spansmith.shop.http.Form;
import java.util.List;

/**
 * What a customer wants.
 *
 * @param skus one entry for each piece
 */
public record Order(String id, CustomerTier tier, List<String> skus, String card, Region region) {

  public Form toForm() {
    return new Form()
        .with("id", id)
        .with("tier", tier.name())
        .withAll("sku", skus)
        .with("card", card)
        .with("region", region.name());
  }

  static Order of(Form form) {
    return new Order(
        form.text("id"),
        CustomerTier.valueOf(form.text("tier")),
        form.all("sku"),
        form.text("card"),
        Region.valueOf(form.text("region")));
  }
}
