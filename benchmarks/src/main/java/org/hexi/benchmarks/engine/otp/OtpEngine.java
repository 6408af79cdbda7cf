package org.hexi.benchmarks.engine.otp;

import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hexi.benchmarks.engine.Engine;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Ride;
import org.opentripplanner.raptor.RaptorService;
import org.opentripplanner.raptor.api.path.RaptorPath;
import org.opentripplanner.raptor.api.path.TransitPathLeg;
import org.opentripplanner.raptor.api.request.RaptorEnvironment;
import org.opentripplanner.raptor.api.request.RaptorProfile;
import org.opentripplanner.raptor.api.request.RaptorRequestBuilder;
import org.opentripplanner.raptor.api.request.RaptorTuningParameters;
import org.opentripplanner.raptor.configure.RaptorConfig;

/**
 * OpenTripPlanner's standard search with one iteration, which knows arrival and transfers and no cost. A tick is a second. It
 * knows one least time for all changes, and a time before boarding for each line.
 */
public final class OtpEngine implements Engine {
    private final TransitData data;
    private final RaptorService<Trip> service =
            new RaptorService<>(new RaptorConfig<>(new RaptorTuningParameters() {}, new RaptorEnvironment() {}));

    public OtpEngine(Network network) {
        this(network, line -> 0);
    }

    /** @param boardingTicks what a line, by its number in the network, asks for before boarding */
    public OtpEngine(Network network, IntUnaryOperator boardingTicks) {
        this.data = new TransitData(network, new Slack(network.changeTicks(), boardingTicks));
    }

    @Override
    public String name() {
        return "otp";
    }

    @Override
    public Answer ask(Question question) {
        RaptorRequestBuilder<Trip> request = new RaptorRequestBuilder<Trip>().profile(RaptorProfile.STANDARD);
        request.searchParams()
                .earliestDepartureTime(question.ready())
                .searchOneIterationOnly()
                .maxNumberOfTransfers(Question.MOST_RIDES)
                .numberOfAdditionalTransfers(Question.MOST_RIDES)
                .addAccessPaths(new Door(question.from()))
                .addEgressPaths(new Door(question.to()));
        Collection<RaptorPath<Trip>> found =
                service.route(request.build(), data).paths();
        return () -> found.stream().map(OtpEngine::itinerary).toList();
    }

    private static Itinerary itinerary(RaptorPath<Trip> path) {
        List<Ride> rides = path.transitLegs().map(OtpEngine::ride).toList();
        return new Itinerary(rides);
    }

    private static Ride ride(TransitPathLeg<Trip> leg) {
        return new Ride(leg.trip().run().id(), leg.fromStop(), leg.toStop(), leg.fromTime(), leg.toTime());
    }
}
