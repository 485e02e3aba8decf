package dev.spansmith.ports;

import dev.spansmith.annotations.Traced;
import org.springframework.transaction.annotation.Transactional;

@Traced
@Transactional
public interface Ledger {

  String book(String entry);
}
