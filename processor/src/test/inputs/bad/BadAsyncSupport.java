// options: -Aspansmith.async=bad.BadAsyncSupport.Promise=bad.Absent,bad.BadAsyncSupport.Task=bad.BadAsyncSupport,bad.BadAsyncSupport.Job=bad.BadAsyncSupport.Support
package bad;

import dev.spansmith.annotations.*;
import dev.spansmith.runtime.*;

public class BadAsyncSupport {

  public interface Promise {}

  public interface Task {}

  public interface Job {}

  public static class Support implements AsyncSupport<Job> {

    Support() {}

    @Override
    public void endWith(Job job, SpanEnding<Object> ending) {}
  }

  @Traced
  Promise promise() {
    return null;
  }

  @Traced
  Task task() {
    return null;
  }

  @Traced
  Job job() {
    return null;
  }
}
