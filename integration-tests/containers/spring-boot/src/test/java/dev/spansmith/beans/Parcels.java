package dev.spansmith.beans;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who gets what. */
@Component
public class Parcels {

  @Autowired public Courier usual;
  @Autowired @Express public Courier express;
}
