package dev.spansmith.orders;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

/**
 * Spring Data makes the implementation when the application starts. The name is for the inherited
 * methods, which would be called after {@code CrudRepository}, where they are declared.
 */
// begin: spring-repository
@Traced("PurchaseRepository")
public interface PurchaseRepository extends CrudRepository<Purchase, Long> {

  List<Purchase> findByState(@SpanAttribute String state);
}
// end: spring-repository
