package office;

import dev.hearth.annotations.HotState;
import office.address.Address;

@HotState
public record Person(String name, Address home) {}
