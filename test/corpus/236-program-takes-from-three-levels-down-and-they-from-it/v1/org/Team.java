package org;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Team(List<Worker> workers, int budget) {}
