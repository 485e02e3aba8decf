package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("prototype")
@Traced
public class Draft {

  public void write() {}
}
