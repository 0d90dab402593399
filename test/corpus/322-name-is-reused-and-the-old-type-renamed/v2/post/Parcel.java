package post;

import dev.hearth.annotations.HotState;

@HotState
public record Parcel(String to, int grams, Postage stamp) {}
