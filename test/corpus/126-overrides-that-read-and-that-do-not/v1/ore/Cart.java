package ore;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Cart(int load, int wear, int speed, int age, List<Rock> rocks) {}
