package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Risk: every kind of accessor, Optionals and null on the way, and generics that are filled in. */
public class Paths {

  public record Order(String id, Customer customer, List<String> lines, Optional<Voucher> voucher) {}

  public static class Customer {
    Address address;
    public int visits;

    public String getName() {
      return "Ann";
    }

    public boolean isKnown() {
      return true;
    }

    Tier tier() {
      return Tier.GOLD;
    }
  }

  public static class Address extends Located<Double> {
    public String city;
    public char[] code;
  }

  public static class Located<N extends Number> {
    public N latitude() {
      return null;
    }
  }

  public record Voucher(Optional<Integer> percent, Class<?> kind, float rate, char letter) {}

  public enum Tier {
    GOLD
  }

  public interface Box<T> {
    T get();

    boolean isEmpty();
  }

  @Traced
  public void several(
      @SpanAttribute(value = "order.id", path = "id")
          @SpanAttribute(value = "customer.name", path = "customer.name")
          @SpanAttribute(value = "customer.known", path = "customer.known")
          @SpanAttribute(value = "customer.visits", path = "customer.visits")
          @SpanAttribute(value = "customer.tier", path = "customer.tier")
          @SpanAttribute(value = "customer.city", path = "customer.address.city")
          @SpanAttribute(value = "customer.city.length", path = "customer.address.city.length")
          @SpanAttribute(value = "customer.latitude", path = "customer.address.latitude")
          @SpanAttribute(value = "code.length", path = "customer.address.code.length")
          @SpanAttribute(value = "lines", path = "lines")
          @SpanAttribute(value = "lines.size", path = "lines.size")
          @SpanAttribute(value = "voucher.percent", path = "voucher.percent")
          @SpanAttribute(value = "voucher.there", path = "voucher.present")
          @SpanAttribute(value = "voucher.kind", path = "voucher.kind")
          @SpanAttribute(value = "voucher.rate", path = "voucher.rate")
          @SpanAttribute(value = "voucher.letter", path = "voucher.letter")
          Order order,
      @SpanAttribute long cents) {}

  @Traced
  public <T extends Customer & Comparable<T>> void generic(
      @SpanAttribute(value = "name", path = "name") T customer,
      @SpanAttribute(value = "boxed", path = "get.name") Box<? extends T> box,
      @SpanAttribute List<T> all) {}

  @Traced
  public void wild(
      @SpanAttribute(value = "any", path = "get") Box<?> any,
      @SpanAttribute(value = "lower", path = "empty") Box<? super String> lower,
      @SpanAttribute(value = "entries", path = "size") Map<String, ? extends Voucher> map,
      @SpanAttribute(value = "words", path = "length") String[] words,
      @SpanAttribute(value = "maybe", path = "id") Optional<Order> maybe) {}

  @Traced
  public void names(
      @SpanAttribute(value = "a", path = "customer.address.city") Order AttributeValues,
      @SpanAttribute(value = "b", path = "customer.name") Order problem) {}

  @Traced
  @SuppressWarnings("spansmith:DeprecatedAccessor")
  public void old(@SpanAttribute(value = "old", path = "old") Old it) {}

  public static class Old {
    @Deprecated
    public String old() {
      return "";
    }
  }
}
