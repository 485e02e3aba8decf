package jakarta.interceptor;

public @interface Interceptor {
  class Priority {
    public static final int LIBRARY_BEFORE = 1000;
  }
}
