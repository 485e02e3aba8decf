package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.stereotype.Component;

@Component
@Express
@Traced
public class Plane implements Courier {

  @Override
  public String vehicle() {
    return "plane";
  }
}
