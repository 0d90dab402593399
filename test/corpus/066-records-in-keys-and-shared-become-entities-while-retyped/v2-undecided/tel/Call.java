package tel;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Call(Phone from, List<Phone> to) {}
