package org;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Unit(String name, List<Desk> desks) {}
