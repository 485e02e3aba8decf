// options: -Aspansmith.sensitive=diagnosis,patientNumber
package bad;

import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class SensitiveName {

  @Traced
  void name(@SpanAttribute String userPassword) {}

  @Traced
  void key(@SpanAttribute("http.request.header.authorization") String header) {}

  @Traced
  void stated(@SpanAttribute("id") String apiKey) {}

  @Traced
  void path(@SpanAttribute(value = "id", path = "card_number") Card card) {}

  @Traced
  @ResultAttribute("session.APIKey")
  String result() {
    return "";
  }

  @Traced
  void added(@SpanAttribute String patientNumber) {}

  @Traced
  void blankReason(@SpanAttribute(allow = " ") String secret) {}

  @Traced
  void fine(
      @SpanAttribute String author,
      @SpanAttribute long inputTokens,
      @SpanAttribute boolean discard,
      @SpanAttribute String company) {}

  record Card(String card_number) {}
}
