package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Hero(String name, Weapon weapon, List<Weapon> pack) {}
