// class path: jakarta-inject spring spansmith-spring
package good;

import dev.spansmith.annotations.Traced;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

@Traced
@Service
@Lazy
@RequestMapping("/spring")
abstract class Spring {
  public void call() {}

  @Traced
  @Service
  static class Concrete {
    @Autowired
    Concrete(String value) {}

    public void call() {}
  }

  @Traced
  @Service("mine")
  abstract static class Named {
    public void call() {}
  }
}
