package game;

public class Old {}
