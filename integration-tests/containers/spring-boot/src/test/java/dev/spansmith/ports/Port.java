package dev.spansmith.ports;

import dev.spansmith.annotations.Traced;

@Traced
public interface Port {

  String call(String text);
}
