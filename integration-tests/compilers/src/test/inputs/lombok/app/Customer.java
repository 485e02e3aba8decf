package app;

import lombok.Data;

@Data
public class Customer {
  private String name;
}
