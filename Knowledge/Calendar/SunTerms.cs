namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// Where the sun stands among the twelve principal terms (trung khí), 30 degrees of longitude each, counted from the spring
/// equinox; by J. Meeus, Astronomical Algorithms, chapter 25, exact to a quarter of an hour.
/// </summary>
internal static class SunTerms
{
    /// <summary>The term that the winter solstice (đông chí) begins.</summary>
    public const int WinterSolstice = 9;

    /// <summary>The term, 0 through 11, that holds at the midnight in Vietnam with which a day begins.</summary>
    public static int At(DateOnly day)
    {
        var t = (VietnamDays.JulianDateOf(day) - 2451545.0) / 36525;
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var anomaly = 357.52911 + (35999.05029 * t) - (0.0001537 * t * t);
        var centre = ((1.914602 - (0.004817 * t)) * Sine(anomaly)) + ((0.019993 - (0.000101 * t)) * Sine(2 * anomaly)) + (0.000289 * Sine(3 * anomaly));
        var apparent = mean + centre - 0.00569 - (0.00478 * Sine(125.04 - (1934.136 * t)));
        return (int)Math.Floor((((apparent % 360) + 360) % 360) / 30);
    }

    private static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees % 360));
}
