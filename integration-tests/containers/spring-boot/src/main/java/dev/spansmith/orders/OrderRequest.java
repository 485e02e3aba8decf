package dev.spansmith.orders;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

public record OrderRequest(@NotBlank String sku, @Positive int quantity) {}
