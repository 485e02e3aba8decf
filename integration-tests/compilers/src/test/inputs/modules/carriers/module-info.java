/** Requires the module whose type it carries context with, and none of the other carriers'. */
module app {
  requires static dev.spansmith.annotations;
  requires dev.spansmith.runtime;
  requires java.net.http;
}
