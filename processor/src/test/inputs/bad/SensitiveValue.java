package bad;

import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;
import java.util.Optional;

public class SensitiveValue {

  @Traced
  void direct(@SpanAttribute("id") @Sensitive String id) {}

  @Traced
  void component(@SpanAttribute(value = "account", path = "account") Customer customer) {}

  @Traced
  void getter(@SpanAttribute(value = "phone", path = "phone") Person person) {}

  @Traced
  void inherited(@SpanAttribute(value = "phone", path = "phone") Friend friend) {}

  @Traced
  void type(@SpanAttribute("diagnosis") Optional<List<Diagnosis>> diagnosis) {}

  @Traced
  void through(@SpanAttribute(value = "code", path = "diagnosis.code") Patient patient) {}

  @Traced
  @ResultAttribute("mail")
  @Sensitive
  String mail() {
    return "";
  }

  record Customer(String id, @Sensitive String account) {}

  static class Person {
    @Sensitive private String phone;

    String getPhone() {
      return phone;
    }
  }

  static class Friend extends Person {
    @Override
    String getPhone() {
      return "";
    }
  }

  @Sensitive
  static class Diagnosis {
    String code() {
      return "";
    }

    @Override
    public String toString() {
      return "";
    }
  }

  record Patient(Diagnosis diagnosis) {}
}
