package good;

import dev.spansmith.annotations.Traced;
import java.util.List;

@Traced
public interface HiddenTarget<HiddenTarget extends Number> {

  HiddenTarget call(List<? super HiddenTarget> values, good.HiddenTarget.Part[] parts);

  good.HiddenTarget<? extends Number> other(good.HiddenTarget<Long> others);

  class Part {}
}
