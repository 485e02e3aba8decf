package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Named, and called back. */
@Service("work")
@Traced
public class Work {

  public Work() {
    Built.count("work");
  }

  @PostConstruct
  public void start() {
    Built.count("start");
  }

  @PreDestroy
  public void stop() {
    Built.count("stop");
  }

  public String run() {
    return step();
  }

  @Traced
  protected String step() {
    return "done";
  }
}
