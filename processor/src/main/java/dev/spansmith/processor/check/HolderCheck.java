package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.TraceInterfaces;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether each {@code @TraceInterface} of a holder names types that can be looked at. */
public final class HolderCheck {

  private HolderCheck() {}

  public static List<Diagnostic> check(TypeElement holder) {
    List<Diagnostic> found = new ArrayList<>();
    for (AnnotationMirror mirror : TraceInterfaces.on(holder)) {
      List<? extends AnnotationValue> values = TraceInterfaces.types(mirror);
      if (values.isEmpty()) {
        found.add(
            Problem.NOTHING_TRACED.at(
                Position.of(holder, mirror),
                Display.type(holder),
                "interface in its @TraceInterface"));
      }
      for (AnnotationValue value : values) {
        if (value.getValue() instanceof TypeMirror type && isNoDeclaredType(type)) {
          found.add(
              Problem.NO_INTERFACE.at(new Position(holder, mirror, value), Display.type(type)));
        }
      }
    }
    return found;
  }

  private static boolean isNoDeclaredType(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.ARRAY;
  }
}
