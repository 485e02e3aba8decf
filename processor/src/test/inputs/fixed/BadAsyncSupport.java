// options: -Aspansmith.async=fixed.BadAsyncSupport.Job=fixed.BadAsyncSupport.Support
package fixed;

import dev.spansmith.annotations.*;
import dev.spansmith.runtime.*;

public class BadAsyncSupport {

  public interface Job {
    void onDone(Runnable listener);
  }

  public static class Support implements AsyncSupport<Job> {

    @Override
    public void endWith(Job job, SpanEnding<Object> ending) {
      job.onDone(() -> ending.succeed(null));
    }
  }

  @Traced
  Job job() {
    return null;
  }
}
