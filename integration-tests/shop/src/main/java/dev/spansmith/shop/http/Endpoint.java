package dev.spansmith.shop.http;

import java.io.IOException;

/** What a service does when a form is posted to one of its paths. */
@FunctionalInterface
public interface Endpoint {

  Answer answer(Form request) throws IOException;
}
