package app;

import dev.spansmith.annotations.Traced;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Delegate;

@Traced
@RequiredArgsConstructor
public class Warehouse implements Stock {

  @Delegate private final Stock stock;
}
