package train;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  private List<V1.Car> all() {
    List<V1.Car> all = new ArrayList<>();
    for (V1.Car head : program().trains()) {
      for (V1.Car at = head; at != null; at = at.behind().orElse(null)) {
        all.add(at);
      }
    }
    return all;
  }

  @Override
  protected Optional<Car> before(V1.Car old) {
    return all().stream()
        .filter(car -> car.behind().filter(behind -> behind == old).isPresent())
        .findFirst()
        .map(this::migrate);
  }

  @Override
  protected Car.Link self(V1.Car old) {
    int length = 0;
    for (V1.Car at = old; at != null; at = at.behind().orElse(null)) {
      length++;
    }
    return new Car.Link(length, migrate(old));
  }

  @Override
  protected Map<Integer, Car> byNumber(V1.Yard old) {
    Map<Integer, Car> byNumber = new LinkedHashMap<>();
    for (V1.Car car : all()) {
      byNumber.put(car.number(), migrate(car));
    }
    return byNumber;
  }
}
