package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.Serializable;
import java.util.EnumSet;

/** Types without a name that anybody could use: none of them is the wrapper's business. */
class TypesInBodies {

  private final Runnable cast = (Runnable & Serializable) () -> {};

  TypesInBodies() {
    cast.run();
  }

  @Traced
  <T extends Runnable & Serializable> T pick(T given) {
    class Local extends TypesInBodies {
      @Override
      <U extends Runnable & Serializable> U pick(U given) {
        return given;
      }
    }
    TypesInBodies anonymous =
        new TypesInBodies() {
          @Override
          <U extends Runnable & Serializable> U pick(U given) {
            return super.pick(given);
          }
        };
    record Pair(TypesInBodies left, TypesInBodies right) {}
    return new Pair(anonymous, new Local()).right().pick(given);
  }

  @Traced
  Weight next(@SpanAttribute Weight weight, @SpanAttribute EnumSet<Weight> others) {
    return weight;
  }

  /** Each constant with a body is a class of its own. */
  enum Weight implements Runnable {
    LIGHT {
      @Override
      public void run() {}
    },
    HEAVY {
      @Override
      public void run() {
        new Object() {
          void call() {}
        }.call();
      }
    }
  }
}
