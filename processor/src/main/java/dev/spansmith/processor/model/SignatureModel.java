package dev.spansmith.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A method or constructor as the wrapper declares it.
 *
 * @param name the method's name; empty for a constructor
 * @param visibility {@code public}, {@code protected} or none
 * @param annotations annotations carried over
 * @param suppressions lint keys the declaration needs
 * @param typeVariables the method's type variables, with bounds
 * @param returnType the return type
 * @param parameters the parameters, with the annotations carried over
 * @param varargs whether the last parameter is a variable-arity one
 * @param thrown the throws clause
 * @param calledOn the supertype as which a delegate has to be seen for the compiler to call this
 *     method, and not another declaration of it
 */
public record SignatureModel(
    String name,
    Optional<Modifier> visibility,
    List<AnnotationSpec> annotations,
    List<String> suppressions,
    List<TypeVariableName> typeVariables,
    TypeName returnType,
    List<ParameterSpec> parameters,
    boolean varargs,
    List<TypeName> thrown,
    Optional<TypeName> calledOn) {

  public boolean returnsVoid() {
    return returnType.withoutAnnotations().equals(TypeName.VOID);
  }
}
