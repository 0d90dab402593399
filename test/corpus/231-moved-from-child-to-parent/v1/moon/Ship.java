package moon;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Ship(String name, Engine engine, List<Engine> spares) {
  Ship burn() {
    return new Ship(name, new Engine(engine.nozzles(), engine.fuel() - 1), spares);
  }
}
