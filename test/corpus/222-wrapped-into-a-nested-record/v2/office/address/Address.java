package office.address;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Address(Street street, Optional<String> town) {
  @HotState
  public record Street(String name, Integer number) {}
}
