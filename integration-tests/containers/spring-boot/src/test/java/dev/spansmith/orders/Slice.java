package dev.spansmith.orders;

import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** What a web slice can do without an OpenTelemetry bean. */
abstract class Slice {

  @MockitoBean private OrderService orders;

  @Autowired private MockMvc mvc;
  @Autowired OrderController controller;

  @Test
  void controllerAnswersFromTheMock() throws Exception {
    when(orders.find(7)).thenReturn(new Purchase(7L, "lamp", 400, "PLACED"));

    mvc.perform(get("/orders/7"))
        .andExpect(status().isOk())
        .andExpect(content().json("{\"sku\": \"lamp\"}"));
  }
}
