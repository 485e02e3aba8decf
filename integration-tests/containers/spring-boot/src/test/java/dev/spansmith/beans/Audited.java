package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("audit")
@Traced
public class Audited {

  public void run() {}
}
