package dev.spansmith.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter that becomes an attribute.
 *
 * @param key the attribute's key
 * @param parameter the parameter's name in the wrapper
 * @param type the parameter's type, or Object where only the method knows it
 * @param capture how its value becomes the attribute's
 */
public record AttributeModel(String key, String parameter, TypeName type, Capture capture) {}
