package social;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Person {
  private final Hot<String> name = Hot.of("");
  private final Hot<Long> age = Hot.of(30L);
  private final Hot<Optional<Person>> partner = Hot.of(Optional.empty());
  private final Hot<String> status = Hot.of("?");
}
