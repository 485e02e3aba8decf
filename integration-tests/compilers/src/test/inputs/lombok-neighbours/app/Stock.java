package app;

public interface Stock {
  int count(String sku);
}
