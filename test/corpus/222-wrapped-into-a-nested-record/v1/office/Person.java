package office;

import dev.hearth.annotations.HotState;

@HotState
public record Person(String name, String street, Integer number, String town) {}
