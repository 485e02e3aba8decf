package app;

import dev.spansmith.annotations.Traced;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

/** The commonest form of a service. */
@Slf4j
@Traced
@RequiredArgsConstructor
public class OrderService {

  @NonNull private final OrderRepository repository;

  public void place(@NonNull Customer customer) {
    log.info("{} for {}", repository, customer.getName());
  }
}
