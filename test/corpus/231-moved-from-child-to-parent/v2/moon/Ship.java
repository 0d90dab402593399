package moon;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Ship(String name, double fuel, Engine engine, List<Engine> spares) {}
