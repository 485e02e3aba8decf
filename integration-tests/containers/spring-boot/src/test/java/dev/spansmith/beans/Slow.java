package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
@Lazy
@Traced
public class Slow {

  public Slow() {
    Built.count("slow");
  }

  public void run() {}
}
