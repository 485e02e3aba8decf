package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.stereotype.Service;

/** Nobody can build it without its wrapper, which is the component. */
@Service
@Traced
public abstract class Ghost {

  public void haunt() {}
}
