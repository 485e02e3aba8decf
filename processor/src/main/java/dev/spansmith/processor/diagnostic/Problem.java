package dev.spansmith.processor.diagnostic;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;

/**
 * Everything the processor can complain about: a code that never changes its meaning, and a text
 * that names the user's things, says why it cannot work and what to do.
 */
public enum Problem {
  /** {0} the type, {1} the wrapper. */
  FINAL_TYPE(
      Kind.ERROR,
      "%s is final and implements no interface, so %s can neither extend it nor stand in for it."
          + " Remove 'final', or let it implement an interface with the traced methods."),
  /** {0} the record, {1} the wrapper. */
  RECORD_TYPE(
      Kind.ERROR,
      "%s is a record, which no class can extend, and implements no interface, so %s cannot stand"
          + " in for it. Let it implement an interface with the traced methods."),
  /** {0} the enum. */
  ENUM_TYPE(
      Kind.ERROR,
      "%s is an enum, which no class can extend. Put @Traced on an interface that it implements."),
  /** {0} the annotation type. */
  ANNOTATION_TYPE(
      Kind.ERROR,
      "%s is an annotation type: it has no calls to trace. Put @Traced on the classes instead, or"
          + " name the annotation in -Aspansmith.stereotypes, so that it stands for @Traced."),
  /** {0} the type, {1} the wrapper, {2} the way out. */
  SEALED_TYPE(Kind.ERROR, "%s is sealed and does not permit %s. %s"),
  /** {0} the type. */
  NO_INTERFACE(
      Kind.ERROR,
      "%s is no interface, and only an interface can be decorated from outside. Name an interface,"
          + " or put @Traced on the class itself."),
  /** {0} the method, {1} the type, {2} the way out. */
  UNKNOWN_METHOD(Kind.ERROR, "no abstract or default method is called \"%s\" in %s. %s"),
  /** {0} the type and why it is private, {1} the package, {2} the private type. */
  PRIVATE_TYPE(Kind.ERROR, "%s, so the wrapper in %s cannot see it. Make %s package-private."),
  /** {0} the type, {1} the wrapper. */
  NO_VISIBLE_CONSTRUCTOR(
      Kind.ERROR,
      "every constructor of %s is private, so %s cannot call any. Make one package-private."),
  /** {0} the type, {1} the methods. */
  ABSTRACT_METHODS(
      Kind.ERROR,
      "%s leaves %s abstract, so there is nothing to call. Put @Traced on the concrete subclasses."),
  /** {0} the type. */
  NOTHING_TRACED(
      Kind.ERROR,
      "nothing to trace in %s: it has no %s. Remove the annotation, or put it on a type that has"
          + " one."),

  /** {0} the method, {1} the wrapper. */
  FINAL_METHOD(
      Kind.ERROR,
      "%s is final, so %s cannot override it. Remove 'final', or put @Traced on an interface that"
          + " declares it and wrap that."),
  /** {0} the method, {1} the type, {2} the wrapper. */
  NO_INTERFACE_METHOD(
      Kind.ERROR,
      "no interface declares %s, and since %s cannot be extended, %s has only the methods of its"
          + " interfaces. Declare the method in one of them."),
  /** {0} the method, {1} the type. */
  NO_INTERFACE_METHOD_SKIPPED(
      Kind.WARNING,
      "%s is not traced although %2$s is: %2$s cannot be extended, and no interface of it declares"
          + " the method. Declare it in one, or add @NotTraced to say that this is meant."),
  /** {0} the method, {1} the wrapper. */
  PRIVATE_METHOD(
      Kind.ERROR,
      "%s is private, so %s cannot override it. Make it package-private, or trace the method that"
          + " calls it."),
  /** {0} the method. */
  STATIC_METHOD(
      Kind.ERROR,
      "%s is static: there is no instance whose wrapper could be called instead. Make it an instance"
          + " method, or call OpenTelemetry by hand."),
  /** {0} the method, {1} the type, {2} what has to go with 'final'. */
  FINAL_METHOD_SKIPPED(
      Kind.WARNING,
      "%s is final and cannot be overridden, so it is not traced although %s is. Remove 'final'%s,"
          + " or add @NotTraced to say that this is meant."),
  /** {0} the method, {1} the type that declares it, {2} the wrapper. */
  UNREACHABLE_METHOD(
      Kind.WARNING,
      "%s of %s is package-private in another package, so %s cannot override it, and it is not"
          + " traced here. Make it protected."),
  /** {0} the method, {1} its return type. */
  ASYNC_RESULT(
      Kind.WARNING,
      "%s returns %s, and a wrapper cannot tell when the work behind it is done, so its span ends"
          + " when the call returns. Return a CompletableFuture or another type that is followed,"
          + " say how to follow this one with -Aspansmith.async, or trace the methods that do the"
          + " work."),
  /** {0} the class, {1} what is wrong with it. */
  BAD_ASYNC_SUPPORT(
      Kind.ERROR,
      "-Aspansmith.async names %s, %s. Name a public class with a public constructor without"
          + " parameters that implements dev.spansmith.runtime.AsyncSupport."),
  /** {0} the constructor. */
  CONSTRUCTOR_SPAN(
      Kind.WARNING,
      "%s is a constructor: the annotation allows that, but nobody opens a span for it, nor does the"
          + " OpenTelemetry agent. Remove it."),
  /** {0} the method, {1} our annotation, {2} OpenTelemetry's. */
  MIXED_ANNOTATIONS(
      Kind.ERROR,
      "%s is described by Spansmith's @%s and OpenTelemetry's @%s, whose rules differ. Use the"
          + " annotations of one of the two for a method and its parameters."),
  /** {0} the method. */
  TRACED_AND_NOT(Kind.ERROR, "%s carries both @Traced and @NotTraced. Remove one of them."),
  /** {0} the method, {1} the type. */
  NOT_TRACED_USELESS(
      Kind.WARNING,
      "@NotTraced on %s changes nothing: %s does not carry @Traced. Remove it, or add @Traced to the"
          + " type."),
  /** {0} the method, {1} and {2} the interfaces. */
  CONFLICTING_DECLARATIONS(
      Kind.ERROR,
      "%s is traced differently by %s and %s, and neither is the other's subtype. State what you"
          + " mean on the method itself."),
  /** {0} the type, {1} the method, {2} the package. */
  INACCESSIBLE_TYPE(
      Kind.ERROR,
      "%s, which %s mentions, cannot be seen from the wrapper in %s. Make it package-private or"
          + " public."),

  /** {0} the type, {1} the annotation, {2} what that means, {3} the way out. */
  NO_SERVICE(Kind.ERROR, "%s carries @%s: %s. %s"),
  /** {0} the type, {1} the wrapper. */
  SPRING_COMPONENT(
      Kind.WARNING,
      "%s is a Spring component: Spring will create it, and not %s. Add the dependency"
          + " dev.spansmith:spansmith-spring, make the class abstract, or return the wrapper from a"
          + " @Bean method."),
  /** {0} the type. */
  NO_PROXY_CONSTRUCTOR(
      Kind.WARNING,
      "CDI hands out %s behind a client proxy, which needs a constructor without arguments. Add a"
          + " protected one, or use @Singleton."),
  /** {0} the type, {1} the wrapper. */
  OBSERVED_TWICE(
      Kind.WARNING,
      "%1$s has members that CDI would call both on it and on %2$s. Add @Vetoed to %1$s, or make it"
          + " abstract."),
  /** {0} the type, {1} the wrapper. */
  LISTENED_TWICE(
      Kind.WARNING,
      "%s has event listeners, and Micronaut would call them once for it and once for %s. Move them"
          + " to a class that is not traced."),
  /** {0} the type, {1} the wrapper. */
  BUILT_TWICE(
      Kind.WARNING,
      "avaje-inject would build both %s and %s. Leave the scope out, and return the wrapper from a"
          + " @Bean method."),
  /** {0} the type, {1} the interface. */
  TRACED_TWICE(
      Kind.WARNING,
      "%s and its interface %s both carry @Traced: where both wrappers are used, each call makes two"
          + " spans. Keep one of the two."),
  /** {0} the tool, {1} a class of it, {2} the type, {3} the way out. */
  TRACED_BY_OTHERS(
      Kind.WARNING,
      "%s is on the class path (%s) and acts on OpenTelemetry's annotations as well: where both do so"
          + " for %s, a call gives two spans. Use @Traced, or %s."),
  /** {0} the stereotype, {1} what is wrong with it, {2} the way out. */
  BAD_STEREOTYPE(Kind.ERROR, "-Aspansmith.stereotypes names %s, %s. %s"),
  /** {0} the element, {1} and {2} annotations. */
  SEVERAL_TRACED(
      Kind.ERROR, "%s carries both @%s and @%s, and each of them says how it is traced. Keep one."),
  /** {0} the option, {1} the value, {2} the values it can have. */
  UNKNOWN_OPTION(Kind.ERROR, "-A%s=%s is not understood. It can be %s."),

  /** {0} the default name. */
  BLANK_NAME(Kind.ERROR, "the span name is blank. Remove it to use \"%s\", or write a name."),
  /** No argument. */
  BLANK_KEY(Kind.ERROR, "the attribute's key is blank. Write a key such as \"order.id\"."),
  /** {0} the key, {1} what uses it, {2} the method. */
  DUPLICATE_KEY(
      Kind.ERROR, "\"%s\" is already set by %s of %s, and a span keeps only one. Use another key."),
  /** {0} the method or constructor, {1} the way out. */
  NOT_TRACED(Kind.ERROR, "%s opens no span, so this attribute would go nowhere. %s"),
  /** {0} the method. */
  NOTHING_ADDED(
      Kind.ERROR,
      "%s captures nothing, so there is nothing to add to the current span. Add @SpanAttribute to a"
          + " parameter, or remove @AddingSpanAttributes."),
  /** {0} the parameter's position, {1} the method, {2} the declaring type. */
  KEY_NEEDED(
      Kind.ERROR,
      "@SpanAttribute on parameter %s of %s is inherited from %s, whose class file does not keep the"
          + " parameter's name. Write the key there: @SpanAttribute(\"...\")."),
  /** {0} the type, {1} the reason, {2} the way out. */
  ATTRIBUTE_TYPE(Kind.ERROR, "a value of type %s cannot be an attribute: %s. %s"),

  /** {0} the method, {1} why. */
  VOID_RESULT(
      Kind.ERROR,
      "%s %s, so there is no result to look at. Remove the annotation, or let the method return what"
          + " you want to see."),
  /** {0} the path. */
  KEY_FOR_PATH(
      Kind.ERROR,
      "the path \"%s\" needs a key: the parameter's name would say something else. Write it in front,"
          + " as in @SpanAttribute(value = \"...\", path = \"%1$s\")."),
  /** {0} the path, {1} the bad segment. */
  BAD_PATH(
      Kind.ERROR,
      "\"%s\" is no path, since \"%s\" is no name. Write names with dots in between, as in"
          + " \"customer.address.city\"."),
  /** {0} the type, {1} the segment, {2} what could be meant. */
  UNKNOWN_ACCESSOR(
      Kind.ERROR,
      "%s has no \"%s\": no component, getter, other method without parameters, or field. %s"),
  /** {0} the accessor, {1} the wrapper, {2} what hides it. */
  HIDDEN_ACCESSOR(Kind.ERROR, "%s cannot be read from %s: %s. Make it visible, or take another."),
  /** {0} the accessor, {1} the exception. */
  THROWING_ACCESSOR(
      Kind.ERROR,
      "%s throws %s, so it does more than to read a value, and would do it at each call. Take another"
          + " accessor, or pass the value as a parameter of its own."),
  /** {0} the accessor. */
  DEPRECATED_ACCESSOR(
      Kind.WARNING, "%s is deprecated, and the generated code will call it. Take another."),
  /** {0} the path, {1} its type, {2} the method. */
  FAILURE_CONDITION(
      Kind.ERROR,
      "\"%s\" is of type %s, and only a boolean says whether %s has failed. Take a path that ends in"
          + " one."),
  /** {0} the path, {1} its type. */
  ERROR_TYPE(
      Kind.ERROR,
      "\"%s\" is of type %s, which gives no error.type: it has few values, such as codes. Take a path"
          + " to a String, an enum, a Class or an exception."),
  /** {0} what is sensitive, {1} the key, {2} the way out. */
  SENSITIVE_VALUE(Kind.ERROR, "%s is @Sensitive, and the attribute \"%s\" would show it. %s"),
  /** {0} the type, {1} its sensitive member, {2} the key. */
  SENSITIVE_TEXT(
      Kind.ERROR,
      "the text of %s may show its %s, which is @Sensitive, in the attribute \"%s\". Name a path to"
          + " what you want to see, add a mask, or, if the text leaves it out, say so: allow ="
          + " \"...\"."),
  /** {0} the name, {1} the word, {2} the way out. */
  SENSITIVE_NAME(
      Kind.ERROR,
      "\"%s\" contains \"%s\": a value of such a name should not be seen on a span. %s"),
  /** {0} the method, {1} which parameter, {2} the type, {3} the way out. */
  UNKNOWN_CAPTURE(Kind.ERROR, "no traced method of %3$s is called \"%1$s\" and %2$s. %4$s"),
  /** {0} the method, {1} the annotation. */
  NOT_CARRIED(
      Kind.ERROR,
      "%s is not traced, so @%s on its parameter would do nothing. Add @Traced to the method or its"
          + " type."),
  /** {0} the key. */
  BAGGAGE_KEY(
      Kind.ERROR,
      "\"%s\" cannot travel as the key of a baggage entry. Use letters, digits, dots, dashes and"
          + " underscores, such as \"customer.id\"."),
  /** {0} the key, {1} the parameter that uses it, {2} the method. */
  DUPLICATE_ENTRY(
      Kind.ERROR,
      "the baggage entry \"%s\" is already set by parameter %s of %s. Use another key."),
  /** {0} the method. */
  DIRECTION_NEEDED(
      Kind.ERROR,
      "%s is of kind INTERNAL, which does not say whether context comes in or goes out. Give it a"
          + " kind such as SERVER or CLIENT, or state @Propagated(direction ="
          + " Propagated.Direction.EXTRACT) or INJECT."),
  /** {0} what is done with it, {1} the type, {2} the runtime's interface. */
  CARRIER_TYPE(
      Kind.ERROR,
      "trace context cannot be %s a parameter of type %s. Pass a Map<String, String> or a request or"
          + " message of a library that is supported, or let the type implement"
          + " dev.spansmith.runtime.carriers.%s."),
  /** {0} the type. */
  LINK_TYPE(
      Kind.ERROR,
      "a parameter of type %s names no span to link to: it is neither a SpanContext nor a carrier, nor"
          + " a collection or an array of those. Pass one of them."),
  /** {0} the type, {1} the reason, {2} the way out. */
  BAGGAGE_TYPE(Kind.ERROR, "a value of type %s cannot be a baggage entry: %s. %s"),

  /** {0} the type, {1} the missing type. */
  MISSING_TYPE(
      Kind.ERROR,
      "%s mentions %s, which no source, class or annotation processor provided. If it is generated,"
          + " look for an earlier error; otherwise check the class path."),
  /** No argument. */
  UNKNOWN_CONSTANT(
      Kind.ERROR,
      "the value of this string cannot be found: the constant that it names was never compiled or"
          + " generated. Write the string itself, or look for an earlier error."),
  /** {0} the wrapper, {1} the missing type, {2} the way out. */
  RUNTIME_MISSING(Kind.ERROR, "%s would call %s, which is not there. %s"),
  /** {0} the type. */
  LOMBOK_MISSING(
      Kind.ERROR,
      "%s carries annotations of Lombok, and Lombok did not run, so the methods and constructors that"
          + " it would add are unknown. List org.projectlombok:lombok beside the processor."),
  /** {0} the type, {1} what hides a package, {2} what hides a type. */
  HIDDEN_NAME(
      Kind.ERROR,
      "%s has, inherits or mentions a \"%s\" and a \"%s\" of its own, which leaves its wrapper no"
          + " way to name what it uses. Rename one of the two."),
  /** {0} the generated class, {1} the type, {2} another way out. */
  NAME_TAKEN(
      Kind.ERROR,
      "what is generated for %2$s is called %1$s, and so is another type of these sources. Rename"
          + " one%3$s."),
  /** {0} the type, {1} the version, {2} the stack trace. */
  INTERNAL(
      Kind.ERROR,
      "Spansmith %2$s failed on %1$s. This is a bug in Spansmith; please report it in the issue"
          + " tracker of its repository, with this trace and, if you can, the type:\n%3$s");

  private enum Kind {
    ERROR,
    WARNING
  }

  private final Kind kind;
  private final String format;

  Problem(Kind kind, String format) {
    this.kind = kind;
    this.format = format;
  }

  /** The code users see and suppress by, for example {@code FinalMethod}. */
  public String code() {
    StringBuilder code = new StringBuilder();
    for (String word : List.of(name().split("_", -1))) {
      code.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return code.toString();
  }

  public boolean isError() {
    return kind == Kind.ERROR;
  }

  public Diagnostic at(Element element, Object... arguments) {
    return at(Position.of(element), arguments);
  }

  public Diagnostic at(Position position, Object... arguments) {
    String text = String.format(Locale.ROOT, format, arguments);
    return new Diagnostic(this, position, "[Spansmith:" + code() + "] " + text, isError());
  }
}
