package good;

import dev.spansmith.annotations.Traced;
import java.util.Comparator;

@SuppressWarnings("rawtypes")
@Traced
public interface RawParent extends Comparator {}
