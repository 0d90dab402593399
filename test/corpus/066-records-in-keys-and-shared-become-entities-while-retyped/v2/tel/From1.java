package tel;

import dev.hearth.annotations.Migrates;
import java.util.HashMap;
import java.util.Map;

@Migrates(1)
final class From1 extends V1.Migration {
  private final Map<String, Phone> phones = new HashMap<>();

  @Override
  protected Phone make(V1.Phone old) {
    return phones.computeIfAbsent(old.nr(), nr -> new Phone(nr, old.credit()));
  }
}
