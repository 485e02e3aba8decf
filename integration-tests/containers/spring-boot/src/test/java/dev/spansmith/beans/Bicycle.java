package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

@Component
@Primary
@Traced
public class Bicycle implements Courier {

  @Override
  public String vehicle() {
    return "bicycle";
  }
}
