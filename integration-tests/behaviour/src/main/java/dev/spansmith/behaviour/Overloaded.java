package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.Collection;
import java.util.List;

/** One name, many methods. */
public class Overloaded {

  @Traced
  public String send(@SpanAttribute("object") Object to) {
    return "object";
  }

  @Traced
  public String send(@SpanAttribute("string") String to) {
    return "string";
  }

  @Traced
  public String send(@SpanAttribute("long") long to) {
    return "long";
  }

  @Traced
  public String send(@SpanAttribute("boxed") Integer to) {
    return "boxed";
  }

  @Traced
  public String send(@SpanAttribute("varargs") String... to) {
    return "varargs";
  }

  @Traced
  public String send(@SpanAttribute("collection") Collection<String> to) {
    return "collection";
  }

  @Traced
  public String send(@SpanAttribute("list") List<String> to) {
    return "list";
  }
}
